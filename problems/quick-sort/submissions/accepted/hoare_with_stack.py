def quick_sort(nums):
    """Hoare's two pointers around the middle number, with a stack of ranges instead of recursion."""
    todo = [(0, len(nums) - 1)]
    while todo:
        low, high = todo.pop()
        if low >= high:
            continue
        pivot, left, right = nums[(low + high) // 2], low, high
        while left <= right:
            while nums[left] < pivot:
                left += 1
            while nums[right] > pivot:
                right -= 1
            if left <= right:
                nums[left], nums[right] = nums[right], nums[left]
                left += 1
                right -= 1
        todo += [(low, right), (left, high)]
    return nums
