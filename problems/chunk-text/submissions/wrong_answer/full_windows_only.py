# Makes only windows that lie completely within the text.
# zh: 只保留完整落在文本内的窗口。


def chunk_text(tokens, size, overlap):
    return [tokens[start : start + size] for start in range(0, len(tokens) - size + 1, size - overlap)]
