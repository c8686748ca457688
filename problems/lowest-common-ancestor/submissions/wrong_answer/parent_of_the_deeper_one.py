# Lifts the deeper node to the other one's depth and returns their parent without climbing on.
# zh: 把较深的节点提到同一深度后，没有继续向上爬就返回父节点。
def lowest_common_ancestor(root, p, q):
    parent, depth = {root: None}, {root: 0}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                parent[child], depth[child] = node, depth[node] + 1
                stack.append(child)
    while depth[p] > depth[q]:
        p = parent[p]
    while depth[q] > depth[p]:
        q = parent[q]
    return p if p is q else parent[p]
