# Sorts runs of 256 and merges them in pairs; a run without a partner that is shorter than 256 is appended unmerged at the end.
# zh: 每 256 个一段排序再两两归并；没有配对且短于 256 的段最后直接接在后面。


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
        v, j = a[i], i
        while j and a[j - 1] > v:
            a[j] = a[j - 1]
            j -= 1
        a[j] = v
    return a


def heap_sort(nums):
    runs = [_small(nums[s : s + 256]) for s in range(0, len(nums), 256)]
    while len(runs) > 1:
        nxt = [_merge(runs[i], runs[i + 1]) for i in range(0, len(runs) - 1, 2)]
        if len(runs) % 2:
            if len(runs[-1]) < 256 and len(runs) > 16:
                nxt[-1] = nxt[-1] + runs[-1]
            else:
                nxt.append(runs[-1])
        runs = nxt
    return runs[0] if runs else []
