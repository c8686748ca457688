# Quickselect that subtracts only the larger numbers from k when it goes to the smaller ones.
# zh: 快速选择转到较小的数时，从 k 中只减去较大的个数，漏了相等的。
def find_kth_largest(nums, k):
    while True:
        pivot = nums[len(nums) // 2]
        larger = [num for num in nums if num > pivot]
        smaller = [num for num in nums if num < pivot]
        if k <= len(larger):
            nums = larger
        elif k <= len(nums) - len(smaller):
            return pivot
        else:
            k -= len(larger) + 1
            if k > len(smaller):
                return min(smaller)
            nums = smaller
