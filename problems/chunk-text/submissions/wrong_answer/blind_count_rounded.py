# The number of chunks is rounded to the nearest integer instead of up.
# zh: 块数用四舍五入而不是向上取整，末尾的词元可能丢失。
def chunk_text(tokens, size, overlap):
    if not tokens:
        return []
    step = size - overlap
    count = 1 + max(0, round((len(tokens) - size) / step))
    return [tokens[i * step : i * step + size] for i in range(count)]
