# The ids found so far are kept in a list, which is searched for each hit.
# zh: 已找到的 id 存在列表里，每次命中都要在列表中查找。
def recall_at_k(ranked, relevant, k):
    recalls = []
    for ids, wanted in zip(ranked, relevant):
        wanted = set(wanted)
        if not wanted:
            continue
        found = []
        for x in ids[:k]:
            if x in wanted and x not in found:
                found.append(x)
        recalls.append(len(found) / len(wanted))
    return sum(recalls) / len(recalls) if recalls else 0.0
