# At columns of equal height both pointers move, and one column in the middle is left out.
# zh: 两侧等高时两个指针同时移动，中间的一列被漏掉。
def trap(height):
    i, j = 0, len(height) - 1
    left = right = water = 0
    while i < j:
        left, right = max(left, height[i]), max(right, height[j])
        if left == right:
            water += left - height[i] + right - height[j]
            i, j = i + 1, j - 1
        elif left < right:
            water += left - height[i]
            i += 1
        else:
            water += right - height[j]
            j -= 1
    return water
