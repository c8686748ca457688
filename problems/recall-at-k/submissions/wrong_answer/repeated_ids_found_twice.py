# Counts a repeated id each time that it occurs.
# zh: 重复的 id 每次出现都算一次命中。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(sum(1 for item in found[:k] if item in chosen) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
