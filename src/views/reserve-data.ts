import type { ReserveData } from '../../schemas/reserve-data.ts';
import type { ReserveView } from './reserve-view.ts';

/** The cadre reserve as data for other programs. */
export function viewReserveData({ asOf, isInvented, certainUntil, counts, rows, orders }: ReserveView): ReserveData {
  return {
    asOf,
    isInvented,
    certainUntil,
    counts: { ...counts },
    people: rows.map(({ name, order, until, leaves }, index) => ({
      number: index + 1,
      name,
      order: order.id,
      orderNumber: order.number,
      orderSigned: order.signed,
      until,
      leaves,
    })),
    orders: orders.map((order) => ({ ...order })),
  };
}
