# Returns the merged bytes instead of the pairs of numbers.
# zh: 返回的是合并后的字节串，而不是编号对。
from collections import Counter


def bpe_train(text, merges):
    ids, learned = text.encode().decode("latin-1"), []
    parts = {chr(one): chr(one) for one in range(256)}
    for new in range(256, 256 + merges):
        counts = Counter(map(str.__add__, ids, ids[1:]))
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        parts[chr(new)] = parts[best[0]] + parts[best[1]]
        learned.append(parts[chr(new)])
        ids = ids.replace(best, chr(new))
    return learned
