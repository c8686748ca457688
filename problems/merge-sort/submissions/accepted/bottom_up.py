def merge_sort(nums):
    """Merge runs of 1, 2, 4, … numbers, from one array into another, without recursion."""
    width = 1
    while width < len(nums):
        merged = []
        for start in range(0, len(nums), 2 * width):
            i, j = start, start + width
            stop, end = min(start + width, len(nums)), min(start + 2 * width, len(nums))
            while i < stop or j < end:
                if j >= end or i < stop and nums[i] <= nums[j]:
                    merged.append(nums[i])
                    i += 1
                else:
                    merged.append(nums[j])
                    j += 1
        nums = merged
        width *= 2
    return nums
