def quick_sort(nums):
    """Build three new lists around the middle number."""
    if len(nums) < 2:
        return nums
    pivot = nums[len(nums) // 2]
    smaller = [num for num in nums if num < pivot]
    larger = [num for num in nums if num > pivot]
    equal = nums.count(pivot)
    return quick_sort(smaller) + [pivot] * equal + quick_sort(larger)
