# Makes the chunks in groups of 4096; a last group of one chunk is dropped.
# zh: 每 4096 块为一组生成；若最后一组只有一块则丢掉。


def chunk_text(tokens, size, overlap):
    step = size - overlap
    starts = []
    for s in range(0, len(tokens), step):
        starts.append(s)
        if s + size >= len(tokens):
            break
    out = []
    for g in range(0, len(starts), 4096):
        group = starts[g : g + 4096]
        if g and len(group) == 1:
            continue
        out += [tokens[s : s + size] for s in group]
    return out
