# Shell sort halves the gap each time, which takes quadratic time where large and small numbers alternate.
# zh: 希尔排序每次把步长减半，大数小数交替出现时是平方级。
def heap_sort(nums):
    gap = len(nums) // 2
    while gap:
        for i in range(gap, len(nums)):
            x = nums[i]
            while i >= gap and nums[i - gap] > x:
                nums[i] = nums[i - gap]
                i -= gap
            nums[i] = x
        gap //= 2
    return nums
