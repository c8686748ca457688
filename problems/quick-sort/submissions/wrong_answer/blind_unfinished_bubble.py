# A comb sort stops after its gap reaches 1 for the first time, when a few numbers may still be out of order.
# zh: 梳排序在间隔第一次降到 1 之后就停止，可能还有少数逆序。
def quick_sort(nums):
    gap = len(nums)
    while gap > 1:
        gap = max(1, gap * 10 // 13)
        for i in range(len(nums) - gap):
            if nums[i] > nums[i + gap]:
                nums[i], nums[i + gap] = nums[i + gap], nums[i]
    return nums
