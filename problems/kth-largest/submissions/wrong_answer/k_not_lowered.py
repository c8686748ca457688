# Goes on in the smaller part of a quickselect with the same k.
# zh: 快速选择进入较小的一组时，没有从 k 中减去已排除的个数。
def find_kth_largest(nums, k):
    while True:
        pivot = nums[len(nums) // 2]
        larger = [num for num in nums if num > pivot]
        smaller = [num for num in nums if num < pivot]
        if k <= len(larger):
            nums = larger
        elif k <= len(nums) - len(smaller) or not smaller:
            return pivot
        else:
            nums, k = smaller, min(k, len(smaller))
