def max_sub_array(nums):
    """Carry the largest sum that ends at each number: O(n) time, O(1) memory (Kadane)."""
    best = ending = nums[0]
    for num in nums[1:]:
        ending = max(num, ending + num)
        best = max(best, ending)
    return best
