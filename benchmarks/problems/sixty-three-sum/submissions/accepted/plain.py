def three_sum(nums):
    """Sort, fix the largest number, and close in with two pointers: O(n²), and not in the reference's order."""
    nums = sorted(nums)
    triplets = []
    for i in range(len(nums) - 1, 1, -1):
        last = nums[i]
        if last < 0:
            break
        if i + 1 < len(nums) and last == nums[i + 1]:
            continue
        left, right = 0, i - 1
        while left < right:
            total = last + nums[left] + nums[right]
            if total < 0:
                left += 1
            elif total > 0:
                right -= 1
            else:
                triplets.append([nums[left], nums[right], last])
                left += 1
                while left < right and nums[left] == nums[left - 1]:
                    left += 1
    return triplets
