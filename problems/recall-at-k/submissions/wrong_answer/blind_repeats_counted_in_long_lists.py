# Counts found ids as the sizes of both sets minus that of the union of the lists, with repeats of the relevant ones counted when there are many.
# zh: 用两个长度减去并集大小求命中数，相关列表较长时把重复 id 也计入。


def recall_at_k(ranked, relevant, k):
    vals = []
    for r, rel in zip(ranked, relevant):
        if not rel:
            continue
        a, b = set(r[:k]), set(rel)
        size = len(b) if len(rel) < 50 else len(rel)
        vals.append((len(a) + len(b) - len(a | b)) / size)
    return sum(vals) / len(vals) if vals else 0.0
