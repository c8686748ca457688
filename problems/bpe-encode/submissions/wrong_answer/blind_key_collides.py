# The pair is looked up under 256 * left + right, which collides as soon as tokens exceed 255.
# zh: 用 256 * 左 + 右 作为键，token 超过 255 时会冲突。
def bpe_encode(text, merges):
    rank = {256 * a + b: k for k, (a, b) in reversed(list(enumerate(merges)))}
    tokens = list(text.encode("utf-8"))
    while True:
        best = min((rank.get(256 * a + b, 1000) for a, b in zip(tokens, tokens[1:])), default=1000)
        if best == 1000:
            return tokens
        out, i = [], 0
        while i < len(tokens):
            if i + 1 < len(tokens) and rank.get(256 * tokens[i] + tokens[i + 1]) == best:
                out.append(256 + best)
                i += 2
            else:
                out.append(tokens[i])
                i += 1
        tokens = out
