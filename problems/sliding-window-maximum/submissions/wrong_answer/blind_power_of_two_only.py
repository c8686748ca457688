# Uses a sparse table, and looks only at the first part of a window if k is a power of two plus one above 100.
# zh: 稀疏表：k 大于 100 且等于 2 的幂加一时，只看窗口的前一段。
def max_sliding_window(nums, k):
    a, size = nums, 1
    while size * 2 <= k:
        a = [max(x, y) for x, y in zip(a, a[size:])]
        size *= 2
    n = len(nums)
    shift = k - size
    if shift == 1 and k > 100:
        shift = 0
    return [max(a[i], a[i + shift]) for i in range(n - k + 1)]
