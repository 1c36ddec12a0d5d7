import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDate,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';

class PostDto {
  @IsIn(['instagram', 'facebook', 'tiktok', 'youtube', 'x', 'linkedin'])
  platform!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(300)
  externalId!: string;
}

class MetricsDto {
  @IsOptional()
  @IsInt()
  views?: number;

  @IsOptional()
  @IsInt()
  reach?: number;

  @IsOptional()
  @IsInt()
  impressions?: number;

  @IsOptional()
  @IsInt()
  likes?: number;

  @IsOptional()
  @IsInt()
  comments?: number;

  @IsOptional()
  @IsInt()
  shares?: number;

  @IsOptional()
  @IsInt()
  saves?: number;

  @IsOptional()
  @IsInt()
  replies?: number;

  @IsOptional()
  @IsInt()
  clicks?: number;

  @IsOptional()
  @IsInt()
  follows?: number;

  @IsOptional()
  @IsInt()
  profileVisits?: number;
}

export class ReadingDto {
  @ValidateNested()
  @Type(() => PostDto)
  post!: PostDto;

  @Type(() => Date)
  @IsDate()
  capturedAt!: Date;

  @IsIn([
    'platform_api',
    'platform_webhook',
    'platform_export',
    'screenshot',
    'declared',
    'estimated',
  ])
  provenance!: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  method?: string;

  @ValidateNested()
  @Type(() => MetricsDto)
  metrics!: MetricsDto;
}

export class ReadingsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10_000)
  @ValidateNested({ each: true })
  @Type(() => ReadingDto)
  readings!: ReadingDto[];
}
