# Shell sort whose gaps shrink by 5/11, so that 2 may be followed by 0.
# zh: 希尔排序的间隔按 5/11 缩小，2 之后可能直接变成 0。
def merge_sort(nums):
    gap = len(nums) // 2
    while gap:
        for i in range(gap, len(nums)):
            num, place = nums[i], i
            while place >= gap and nums[place - gap] > num:
                nums[place] = nums[place - gap]
                place -= gap
            nums[place] = num
        gap = gap * 5 // 11
    return nums
