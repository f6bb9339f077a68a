/** The one event that is listened to; other events are left alone. */
export interface SocketEvent {
  method: string;
  params: { isBlocked?: boolean; request: { request: string; url: string } };
}

export interface Socket {
  /** Sends a command and answers its result; rejects with the browser's own words. */
  send(method: string, params: object): Promise<unknown>;
}

interface Message {
  id?: number | null;
  type?: string;
  result?: unknown;
  error?: string;
  message?: string;
}

/** A WebDriver BiDi connection: commands by number, events to the listener. */
export async function openSocket(address: string, listen: (event: SocketEvent) => void): Promise<Socket> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`no answer from ${address}`));
  });
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message & SocketEvent;
    const waiter = typeof message.id === 'number' ? waiting.get(message.id) : undefined;
    if (!waiter) {
      if (message.type === 'event') listen(message);
      return;
    }
    waiting.delete(message.id as number);
    if (message.type === 'error') waiter.reject(new Error(`${message.error}: ${message.message}`));
    else waiter.resolve(message.result);
  };
  socket.onclose = () => {
    for (const waiter of waiting.values()) waiter.reject(new Error('the browser closed the connection'));
    waiting.clear();
  };
  return {
    send(method, params) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
  };
}
