import type { OtherShop } from '@/domain/dossier';
import { BandShape } from '../parts/band-shape';
import { PlainText } from '../parts/plain-text';
import { dossierWording } from './dossier-words';
import { targetOf, type DossierLinks } from './links';

interface ShopsSectionProps {
  shops: OtherShop[];
  links: DossierLinks;
}

/** Other stores the buyer has seen of the same company, by licence or only by name. */
export function ShopsSection({ shops, links }: ShopsSectionProps) {
  const { dossier, words, unnamed } = dossierWording();
  return (
    <section>
      <h3>{dossier.otherShops}</h3>
      <p class="sub">{shops.length === 0 ? dossier.noOtherShops : dossier.otherShopsNote}</p>
      <ul>
        {shops.map(({ storeKey, companyName, shopHost, sure, band, blacklisted }) => (
          <li key={storeKey} class={`shop-row band-${band ?? 'unclear'}`}>
            {band && (
              <span class="band">
                <BandShape band={band} size={14} /> {words.bands[band]}
              </span>
            )}{' '}
            <a href={links.store(storeKey)} target={targetOf(links.store(storeKey))}>
              {companyName === null ? (shopHost ?? unnamed) : <PlainText text={companyName} limit={80} />}
            </a>
            <small>
              {sure ? dossier.sameLicence : dossier.sameName}
              {shopHost !== null && ` · ${shopHost}`}
            </small>
            {blacklisted !== null && (
              <p class="notice">
                <PlainText text={dossier.blacklisted(blacklisted)} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
