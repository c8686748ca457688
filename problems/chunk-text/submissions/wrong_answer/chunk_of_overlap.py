# Goes on after the end has been reached, with chunks that hold nothing new.
# zh: 到达末尾后继续切，多出没有新内容的块。


def chunk_text(tokens, size, overlap):
    chunks, start = [], 0
    while start < len(tokens):
        chunks.append(tokens[start : start + size])
        start += size - overlap
    return chunks
