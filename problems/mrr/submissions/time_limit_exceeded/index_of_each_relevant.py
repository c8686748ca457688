# Searches the ranking for each relevant id.
# zh: 对每个相关 id 都在排名里查找。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        places = [found.index(item) + 1 for item in wanted if item in found]
        total += 1 / min(places) if places else 0.0
    return total / len(ranked) if ranked else 0.0
