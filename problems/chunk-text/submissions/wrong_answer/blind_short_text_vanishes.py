# The starts run up to `len(tokens) - overlap`, so that a text no longer than the overlap makes no chunk.
# zh: 起点只取到 `len(tokens) - overlap` 之前，不长于重叠部分的文本一块也切不出来。
def chunk_text(tokens, size, overlap):
    return [tokens[i : i + size] for i in range(0, len(tokens) - overlap, size - overlap)]
