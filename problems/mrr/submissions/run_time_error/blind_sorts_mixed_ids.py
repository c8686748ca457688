# Relevant ids are sorted for a binary search, which fails if a query has integers and texts.
# zh: 把相关 id 排序后二分查找，同一查询既有整数又有文本时无法排序。
from bisect import bisect_left


def mrr(ranked, relevant):
    total = 0.0
    for ids, wanted in zip(ranked, relevant):
        wanted = sorted(wanted)
        for place, x in enumerate(ids, start=1):
            at = bisect_left(wanted, x)
            if at < len(wanted) and wanted[at] == x:
                total += 1 / place
                break
    return total / len(ranked) if ranked else 0.0
