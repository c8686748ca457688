# Searches the list of relevant ids for each ranked id.
# zh: 对每个检索到的 id 都在相关列表里查找。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = wanted
        for place, item in enumerate(found, start=1):
            if item in chosen:
                total += 1 / place
                break
    return total / len(ranked) if ranked else 0.0
