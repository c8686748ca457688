# Looks for the second copy of a number only among the next 60 000 places.
# zh: 只在后面六万个位置内查找同值的第二个下标。
def two_sum(nums, target):
    a = sorted(nums)
    i, j = 0, len(a) - 1
    while a[i] + a[j] != target:
        if a[i] + a[j] < target:
            i += 1
        else:
            j -= 1
    x = nums.index(a[i])
    y = nums.index(a[j], x + 1 if a[i] == a[j] else 0, min(len(nums), x + 60000) if a[i] == a[j] else len(nums))
    return [x, y]
