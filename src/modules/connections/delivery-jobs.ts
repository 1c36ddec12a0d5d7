/** The queue of deliveries that are kept and yet to be read. */
export const READ_DELIVERY = 'connections.read-delivery';

/** Which delivery a job of that queue reads. */
export interface DeliveryToRead {
  readonly workspaceId: string;
  readonly deliveryId: string;
}
