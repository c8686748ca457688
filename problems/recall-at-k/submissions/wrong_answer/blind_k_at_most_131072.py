# k is limited to 131 072.
# zh: k 被限制为最多 131 072。
def recall_at_k(ranked, relevant, k):
    recalls = []
    for results, wanted in zip(ranked, relevant):
        wanted = set(wanted)
        if wanted:
            recalls.append(len(wanted.intersection(results[: min(k, 131072)])) / len(wanted))
    return sum(recalls) / len(recalls) if recalls else 0.0
