package org.balcony.command.products;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.command.kernel.ReliesOnParties;
import org.balcony.events.Fact;
import org.balcony.events.ProductEvent;
import org.balcony.events.ProductEvent.JointActionEnded;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.value.LocalId;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What the sides make and do together.
 *
 * @param products the joint products
 * @param lastVersions the highest version ever given to a text of each product
 * @param launched the joint actions whose beginning stands
 * @param ended the joint actions that ended
 */
public record ProductsState(
        PMap<LocalId, Product> products,
        PMap<LocalId, Integer> lastVersions,
        PMap<LocalId, JointActionLaunched> launched,
        PSet<LocalId> ended)
        implements ReliesOnParties {

    static final ProductsState NONE =
            new ProductsState(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty());

    /** A product of the case. */
    public Optional<Product> product(LocalId id) {
        return Optional.ofNullable(products.get(id));
    }

    /** The products that were not withdrawn, with the sides at work on them. */
    @Override
    public Stream<Reliance> reliances() {
        return products.entrySet().stream()
                .filter(product -> !product.getValue().withdrawn())
                .map(product -> new Reliance(
                        "product/" + product.getKey(),
                        new HashSet<>(product.getValue().sides())));
    }

    int nextVersion(LocalId product) {
        return lastVersions.getOrDefault(product, 0) + 1;
    }

    /** Another product of the same kind that bears the number. */
    Optional<LocalId> bearer(int number, LocalId than) {
        return products.entrySet().stream()
                .filter(other -> !other.getKey().equals(than))
                .filter(other -> bears(other.getValue(), number)
                        && other.getValue().kind().equals(product(than).flatMap(Product::kind)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean bears(Product product, int number) {
        JointProductAgreed text = product.text();
        return text != null && text.number() != null && text.number() == number;
    }

    ProductsState after(Fact fact) {
        return fact.event() instanceof ProductEvent event ? after(event) : this;
    }

    /** What outlives an entry that no longer stands: the version it gave. */
    ProductsState afterAnnulled(Fact fact) {
        return fact.event() instanceof JointProductAgreed agreed ? counted(agreed) : this;
    }

    private ProductsState after(ProductEvent event) {
        return switch (event) {
            case JointProductDrafted drafted ->
                with(drafted.productId(), known(drafted.productId()).with(drafted));
            case JointProductAgreed agreed ->
                counted(agreed)
                        .with(agreed.productId(), known(agreed.productId()).with(agreed));
            case JointProductReleased released ->
                with(released.productId(), known(released.productId()).with(released));
            case JointProductWithdrawn withdrawn ->
                with(withdrawn.productId(), known(withdrawn.productId()).takenBack());
            case JointActionLaunched action ->
                new ProductsState(products, lastVersions, launched.plus(action.actionId(), action), ended);
            case JointActionEnded action ->
                new ProductsState(products, lastVersions, launched, ended.plus(action.actionId()));
        };
    }

    private Product known(LocalId product) {
        return products.getOrDefault(product, Product.UNKNOWN);
    }

    private ProductsState with(LocalId id, Product product) {
        return new ProductsState(products.plus(id, product), lastVersions, launched, ended);
    }

    private ProductsState counted(JointProductAgreed agreed) {
        int last = Math.max(agreed.version(), lastVersions.getOrDefault(agreed.productId(), 0));
        return new ProductsState(products, lastVersions.plus(agreed.productId(), last), launched, ended);
    }
}
