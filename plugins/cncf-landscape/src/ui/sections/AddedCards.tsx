import type { AddedCard } from '../../additions/Additions';
import { CardSection } from './CardSection';

/** The cards that others add to a page, in the order of the app's configuration. */
export function AddedCards({ cards }: { cards: readonly AddedCard[] }) {
  return (
    <>
      {cards.map(({ id, title, element }) => (
        <CardSection key={id} title={title}>
          {element}
        </CardSection>
      ))}
    </>
  );
}
