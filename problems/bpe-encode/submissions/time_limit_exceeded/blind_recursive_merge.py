# Each merge calls the function again, so deep recursion ends the program for many rules.
# zh: 每次合并都递归调用，规则很多时层数太深。
def bpe_encode(text, merges):
    rank = {tuple(pair): k for k, pair in enumerate(merges)}

    def go(tokens, start):
        for i in range(start, len(tokens) - 1):
            k = rank.get((tokens[i], tokens[i + 1]))
            if k is not None and all(rank.get(p, 1000) >= k for p in zip(tokens, tokens[1:])):
                return go(tokens[:i] + [256 + k] + tokens[i + 2 :], 0)
        return tokens

    return go(list(text.encode("utf-8")), 0)
