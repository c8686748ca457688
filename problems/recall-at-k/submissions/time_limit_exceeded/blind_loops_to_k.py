# The loop runs to k even if the ranking is far shorter.
# zh: 循环一直走到 k，即使排名短得多。
def recall_at_k(ranked, relevant, k):
    total, count = 0.0, 0
    for ids, wanted in zip(ranked, relevant):
        left = set(wanted)
        if not left:
            continue
        size = len(left)
        for i in range(k):
            if i < len(ids):
                left.discard(ids[i])
        total += (size - len(left)) / size
        count += 1
    return total / count if count else 0.0
