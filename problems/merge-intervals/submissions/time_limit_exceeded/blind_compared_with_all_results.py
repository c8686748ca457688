# Each interval is compared with all results so far, which is quadratic when few of them meet.
# zh: 每个区间与已有的全部结果比较，互不相交的区间很多时是平方级。
def merge(intervals):
    out = []
    for start, end in intervals:
        apart = []
        for low, high in out:
            if low <= end and start <= high:
                start, end = min(start, low), max(end, high)
            else:
                apart.append((low, high))
        out = [*apart, (start, end)]
    return out
