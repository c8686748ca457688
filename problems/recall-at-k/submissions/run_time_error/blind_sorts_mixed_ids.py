# Relevant ids are sorted to remove repetitions, which fails if a query has integers and texts.
# zh: 把相关 id 排序来去重，同一查询既有整数又有文本时无法排序。
from itertools import groupby


def recall_at_k(ranked, relevant, k):
    recalls = []
    for ids, wanted in zip(ranked, relevant):
        wanted = [x for x, _ in groupby(sorted(wanted))]
        if wanted:
            top = set(ids[:k])
            recalls.append(sum(x in top for x in wanted) / len(wanted))
    return sum(recalls) / len(recalls) if recalls else 0.0
