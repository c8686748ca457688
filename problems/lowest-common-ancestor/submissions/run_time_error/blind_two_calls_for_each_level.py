# The recursion makes two calls for each level, which is too deep for 5 000 levels.
# zh: 递归每层调用两次，5 000 层时太深。
def lowest_common_ancestor(root, p, q):
    def find(node):
        if node is None or node is p or node is q:
            return node
        found = [n for n in below(node) if n]
        return node if len(found) == 2 else found[0] if found else None

    def below(node):
        return [find(node.left), find(node.right)]

    return find(root)
