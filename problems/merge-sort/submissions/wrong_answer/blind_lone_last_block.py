# Sorts in blocks of 64 and forgets to merge a last block of a single number.
# zh: 以 64 个数为一块排序，最后一块只有一个数时忘了归并。
def _merge(a, b):
    out, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if b[j] < a[i]:
            out.append(b[j])
            j += 1
        else:
            out.append(a[i])
            i += 1
    return out + a[i:] + b[j:]


def _small(a):
    for i in range(1, len(a)):
        x, j = a[i], i
        while j and a[j - 1] > x:
            a[j] = a[j - 1]
            j -= 1
        a[j] = x
    return a


def merge_sort(nums):
    runs = [_small(nums[i : i + 64]) for i in range(0, len(nums), 64)]
    tail = []
    if len(runs) > 1 and len(runs[-1]) == 1:
        tail = runs.pop()
    while len(runs) > 1:
        runs = [_merge(runs[i], runs[i + 1]) if i + 1 < len(runs) else runs[i] for i in range(0, len(runs), 2)]
    return (runs[0] if runs else []) + tail
