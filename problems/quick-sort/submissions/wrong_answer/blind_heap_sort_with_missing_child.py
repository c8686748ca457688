# Falls back to a heap sort at depth 2 log n, which overlooks the last child.
# zh: 深度达到 2 log n 时改用堆排序，但堆排序漏看了最后一个子结点。
def _heap(a):
    def sift(i, n):
        while 2 * i + 2 < n:
            c = 2 * i + 1
            if a[c + 1] > a[c]:
                c += 1
            if a[c] <= a[i]:
                return
            a[i], a[c] = a[c], a[i]
            i = c

    for i in range(len(a) // 2, -1, -1):
        sift(i, len(a))
    for n in range(len(a) - 1, 0, -1):
        a[0], a[n] = a[n], a[0]
        sift(0, n)
    return a


def _sort(a, depth):
    if len(a) < 2:
        return a
    if depth == 0:
        return _heap(a)
    p = a[len(a) // 2]
    return (
        _sort([x for x in a if x < p], depth - 1) + [x for x in a if x == p] + _sort([x for x in a if x > p], depth - 1)
    )


def quick_sort(nums):
    return _sort(nums, 2 * len(nums).bit_length() + 4)
