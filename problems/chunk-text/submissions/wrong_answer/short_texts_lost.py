# Returns nothing for texts that are not longer than the overlap.
# zh: 文本不超过重叠长度时返回空列表。


def chunk_text(tokens, size, overlap):
    return [tokens[start : start + size] for start in range(0, len(tokens) - overlap, size - overlap)]
