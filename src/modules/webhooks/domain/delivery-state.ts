/** `waiting`: it is tried (again) later. `failed`: given up. `cancelled`: its endpoint was disabled before it was taken. */
export const DELIVERY_STATES = ['waiting', 'delivered', 'failed', 'cancelled'] as const;

/** One of `DELIVERY_STATES`. */
export type DeliveryState = (typeof DELIVERY_STATES)[number];
