# Only reverses the list when its ends and every tenth element descend and it has more than 50 elements.
# zh: 元素多于 50 且首尾及每隔十个取样递减时，只把列表反转。


def heap_sort(nums):
    a, n = nums, len(nums)
    if n > 50:
        sample = a[::10] + a[-1:]
        if all(x > y for x, y in zip(sample, sample[1:])):
            return a[::-1]
    for i in range(1, n):
        v = a[i]
        while i and a[(i - 1) // 2] < v:
            a[i] = a[(i - 1) // 2]
            i = (i - 1) // 2
        a[i] = v
    for end in range(n - 1, 0, -1):
        v, a[end] = a[end], a[0]
        i = 0
        while (c := 2 * i + 1) < end:
            if c + 1 < end and a[c + 1] > a[c]:
                c += 1
            if a[c] <= v:
                break
            a[i] = a[c]
            i = c
        a[i] = v
    return a
