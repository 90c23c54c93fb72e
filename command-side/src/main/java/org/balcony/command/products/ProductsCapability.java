package org.balcony.command.products;

import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.Fact;
import org.balcony.events.ProductEvent;

/** Keeps what the sides make and do together. */
public final class ProductsCapability implements Capability<ProductsCommand, ProductsState> {

    @Override
    public Class<ProductsCommand> commands() {
        return ProductsCommand.class;
    }

    @Override
    public Class<ProductsState> facet() {
        return ProductsState.class;
    }

    @Override
    public ProductsState initial() {
        return ProductsState.NONE;
    }

    @Override
    public ProductsState evolve(ProductsState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return fact.event() instanceof ProductEvent;
    }

    @Override
    public ProductsState remember(ProductsState state, Fact annulled) {
        return state.afterAnnulled(annulled);
    }

    @Override
    public Decision decide(ProductsCommand command, StreamState state, Context context) {
        return ProductsDecider.decide(command, state, context);
    }
}
