import { Text, TimeZone } from '../../../../platform/http/fields.js';

export class VenueDto {
  @Text({ description: 'The place.', max: 200, example: 'Stade de la Victoire' })
  name!: string;

  @Text({ description: 'Its town.', max: 120, example: 'Toulouse' })
  city!: string;

  @TimeZone({ description: 'The clock on its wall.' })
  timeZone!: string;

  @Text({
    description: 'Where exactly.',
    max: 500,
    optional: true,
    example: '1 allée du Stade, 31000 Toulouse',
  })
  address?: string | null;
}
