# There is always at least one chunk, even where there are no tokens.
# zh: 至少切出一块，没有词元时也返回一个空块。
def chunk_text(tokens, size, overlap):
    step = size - overlap
    count = max(1, -(-(len(tokens) - overlap) // step))
    return [tokens[i * step : i * step + size] for i in range(count)]
