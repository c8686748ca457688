# Goes on when a chunk ends exactly at the end of the text.
# zh: 块恰好结束在文本末尾时仍继续切（>= 写成了 >）。


def chunk_text(tokens, size, overlap):
    chunks, start = [], 0
    while start < len(tokens):
        chunks.append(tokens[start : start + size])
        if start + size > len(tokens):
            break
        start += size - overlap
    return chunks
