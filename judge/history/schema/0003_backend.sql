-- The word is backend everywhere.
ALTER TABLE attempts RENAME COLUMN flavour TO backend;
